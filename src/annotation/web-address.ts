/** What a reader may be sent to with a click: no script, no file of this machine. */
export const isWebAddress = (address: string): boolean => /^https?:\/\//i.test(address);

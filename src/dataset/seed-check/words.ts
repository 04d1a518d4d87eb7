/** Word lists of the check; they belong to no recogniser. */

const list = (words: string): string[] => words.trim().split(/\s+/);

/** Words that open a sentence without being names. */
export const FUNCTION_WORDS: readonly string[] = list(`
a an the this that these those it its he she they we you i his her their our your my there here
and but or nor so yet if as at by for from in into of off on onto out over to under up with within without upon
about above across after against along among around before behind below between beyond during despite since through
throughout till until toward towards while although though because unless whereas when where which who whom whose why
how what all any both each either every few many more most much neither no none one other same several some such
also again already always even ever hence however indeed instead just later likewise meanwhile moreover nevertheless
not now often once only otherwise perhaps quite rather right soon still then therefore thus too very yes
is are was were be been being do does did has have had can could may might must shall should will would
additionally conversely furthermore importantly unfortunately ultimately according compared due looking making recent
`);

/** Numbers written as words, the vague ones included. */
export const NUMBER_WORDS: readonly string[] = list(`
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundreds? thousands? millions? billions? lakhs?
crores? dozens? scores? half halves thirds? quarters? once twice first second fourth fifth sixth seventh eighth ninth
tenth several few couple pair handful single double triple
`);

/** Nouns that make "a" or "an" before them a one. */
export const PERSON_NOUNS: readonly string[] = list(`
soldier bomber attacker gunman militant fighter insurgent civilian woman man girl boy child baby person worker teacher
policeman policewoman constable guard officer official commander leader politician candidate journalist reporter
student villager driver passenger victim hostage suspect author spokesperson spokesman spokeswoman
`);

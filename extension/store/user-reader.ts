/** The user's own rows, for reading. Whoever writes them goes through `commit()`. */
import { database } from './idb.ts';
import { USER } from './schema.ts';

export const readUser = database(USER);

/** The seed pack: everything that the five documents say, and the background that is marked as such. */
import { assembleSeed } from '../assemble-seed.ts';
import type { Pack } from '../pack.ts';
import header from './pack.json' with { type: 'json' };
import documents from './sources.json' with { type: 'json' };
import background from './background-sources.json' with { type: 'json' };
import groups from './entities/groups.json' with { type: 'json' };
import institutions from './entities/institutions.json' with { type: 'json' };
import places from './entities/places.json' with { type: 'json' };
import people from './entities/people.json' with { type: 'json' };
import events from './entities/events.json' with { type: 'json' };
import figures000 from './figures/000.json' with { type: 'json' };
import figures001 from './figures/001.json' with { type: 'json' };
import figures002 from './figures/002.json' with { type: 'json' };
import figures003 from './figures/003.json' with { type: 'json' };
import figures004 from './figures/004.json' with { type: 'json' };
import figuresBackground from './figures/background.json' with { type: 'json' };
import relations000 from './relations/000.json' with { type: 'json' };
import relations001 from './relations/001.json' with { type: 'json' };
import relations002 from './relations/002.json' with { type: 'json' };
import relations003 from './relations/003.json' with { type: 'json' };
import relations004 from './relations/004.json' with { type: 'json' };
import mentions000 from './mentions/000.json' with { type: 'json' };
import mentions001 from './mentions/001.json' with { type: 'json' };
import mentions002 from './mentions/002.json' with { type: 'json' };
import mentions003 from './mentions/003.json' with { type: 'json' };
import mentions004 from './mentions/004.json' with { type: 'json' };

/** The checked pack. Throws where the files do not hang together: that is a fault of ours and must not be shipped. */
export async function buildSeedPack(): Promise<Pack> {
  const pack = await assembleSeed({
    header,
    sources: [documents, background],
    entities: [groups, institutions, places, people, events],
    relations: [relations000, relations001, relations002, relations003, relations004],
    figureClaims: [figures000, figures001, figures002, figures003, figures004, figuresBackground],
    mentions: [mentions000, mentions001, mentions002, mentions003, mentions004],
  });
  if (pack.ok) return pack.value;
  throw new Error(`the seed pack does not hang together:\n${pack.error.map((e) => `${e.path}: ${e.message}`).join('\n')}`);
}

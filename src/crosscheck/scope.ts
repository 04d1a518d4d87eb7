/**
 * Whether two figures speak of one event, of one stretch of a statistic, or of different things. Two named events decide
 * it; where only one is named, the other figure must share its place and its day. Nothing is the same thing without
 * event, place and period.
 */
import type { ComparableFigure } from './comparable.ts';
import { note, open, other, same, type KeyVerdict, type Note, type Reason } from './codes.ts';
import { comparePeriods, distance, lengthOf, type Days } from './period.ts';
import { comparePlaces, type PlaceRelation, type World } from './place.ts';
import type { Scope } from './population.ts';

export interface Tie {
  scope: Scope;
  /** In the order in which a difference is reported: period, place, event. */
  keys: KeyVerdict[];
  /** The event of `a` is part of that of `b`, or the other way round. */
  part: 'a' | 'b' | null;
}

interface Happening {
  days: Days | null;
  place: string | null;
}

const WEEK = 7;
const MONTH = 31;

function happening(f: ComparableFigure, world: World): Happening {
  const known = f.event?.id ? world.event(f.event.id) : null;
  const from = known?.from ?? null;
  const days = from === null ? f.period : { from, to: known?.to ?? from };
  return { days, place: known?.place ?? f.place?.id ?? null };
}

const NESTED: Partial<Record<PlaceRelation, Note>> = {
  within: note('placeWider'),
  around: note('placeNarrower'),
};

function twoEvents(a: ComparableFigure, b: ComparableFigure, world: World): Tie {
  const [x, y] = [a.event!.id!, b.event!.id!];
  if (x === y) {
    const places = comparePlaces(a.place, b.place, world);
    const nested = NESTED[places];
    // One event in several places: what two of them counted are parts of it, and not the same part.
    const own = world.event(x)?.place ?? null;
    const parts = places === 'apart' && own !== null && a.place?.id !== own && b.place?.id !== own;
    const key = parts ? other('differentPlace', 'place') : same(...(nested ? [nested] : []));
    return { scope: 'event', part: null, keys: [key] };
  }
  if (world.event(x)?.partOf === y) return { scope: 'event', part: 'a', keys: [same()] };
  if (world.event(y)?.partOf === x) return { scope: 'event', part: 'b', keys: [same()] };
  const [from, of] = [world.event(x)?.from, world.event(y)?.from];
  const later = from && of && from !== of && comparePlaces(a.place, b.place, world) === 'equal';
  return { scope: 'event', part: null, keys: [other('differentEvent', later ? 'laterEvent' : 'event')] };
}

const tie = (...keys: KeyVerdict[]): Tie => ({ scope: 'event', keys, part: null });

/** One figure names an event; whether the other (`loose`) is about it has to be read from its day and its place. */
function oneEvent(loose: ComparableFigure, named: ComparableFigure, world: World, swapped: boolean): Tie {
  const at = happening(named, world);
  const eventPlace = at.place === null ? null : { id: at.place, text: null };
  const places = comparePlaces(loose.place, eventPlace, world);
  const periods = comparePeriods(loose.period, at.days);
  const long = () => (loose.period ? lengthOf(loose.period) : Infinity);
  const elsewhere = places === 'apart' ? [other('differentPlace', 'place')] : [];
  if (periods === 'apart') {
    const sameTown = places === 'equal' || places === 'within';
    return tie(other('differentPeriod', sameTown && long() <= WEEK ? 'laterEvent' : 'period'), ...elsewhere);
  }
  if (periods === 'around' && long() > MONTH)
    return tie(other('differentPeriod', 'periodContained'), ...elsewhere);
  if (elsewhere.length > 0) return tie(...elsewhere);
  const missing: KeyVerdict[] = [];
  if (periods === 'unknown') {
    const day = at.days?.from ?? null;
    const near = loose.asOf !== null && day !== null && distance(loose.asOf, day) <= WEEK;
    missing.push(
      open('noDate', ...(near && loose.period === null ? [note('pageDateFits', loose.asOf!)] : [])),
    );
  }
  if (places === 'unknown') missing.push(open('noPlace'));
  if (places === 'unlisted') missing.push(open('placeUnlisted'));
  // A whole week, or a whole province on one day, may have seen more than this one event; and an event of a whole
  // country may be several, of which a town saw only one.
  const several = at.place !== null && places === 'within' && world.isWide(at.place);
  const wider = places === 'around' || periods === 'around' || periods === 'overlapping';
  if (wider || several) missing.push(open('noEvent'));
  if (missing.length > 0) return tie(...missing);
  const nested = places === 'within' ? note(swapped ? 'placeNarrower' : 'placeWider') : null;
  return tie(same(note('eventInferred'), ...(nested ? [nested] : [])));
}

const reasonOf = (r: string, contained: Reason, apart: Reason): Reason =>
  r === 'within' || r === 'around' ? contained : apart;

function noEvents(a: ComparableFigure, b: ComparableFigure, world: World): Tie {
  const periods = comparePeriods(a.period, b.period);
  const places = comparePlaces(a.place, b.place, world);
  const day = periods === 'equal' && lengthOf(a.period!) === 1 && places === 'equal';
  const keys: KeyVerdict[] = [];
  if (periods === 'unknown') keys.push(open('noDate'));
  else if (periods !== 'equal')
    keys.push(other('differentPeriod', reasonOf(periods, 'periodContained', 'period')));
  if (places === 'unknown') keys.push(open('noPlace'));
  else if (places === 'unlisted') keys.push(open('placeUnlisted'));
  else if (places !== 'equal')
    keys.push(other('differentPlace', reasonOf(places, 'placeContained', 'place')));
  return { scope: day ? 'event' : 'statistic', keys, part: null };
}

/** What ties two figures to one thing, or keeps them apart. Symmetric but for `part` and the direction of its notes. */
export function tieOf(a: ComparableFigure, b: ComparableFigure, world: World): Tie {
  const [x, y] = [a.event?.id ?? null, b.event?.id ?? null];
  const cause = a.cause !== null || b.cause !== null;
  // A flood or a crash in the words of the page is no attack, whatever its number.
  if (cause && (x !== null || y !== null) && a.cause !== b.cause) {
    return { scope: 'event', part: null, keys: [other('differentEvent', 'cause')] };
  }
  const tie =
    x !== null && y !== null
      ? twoEvents(a, b, world)
      : x !== null
        ? oneEvent(b, a, world, true)
        : y !== null
          ? oneEvent(a, b, world, false)
          : noEvents(a, b, world);
  if (cause && a.cause !== b.cause) tie.keys.unshift(other('differentEvent', 'cause'));
  return tie;
}

/** Cuts a place by the word that makes one of it: "Swat River", "Lagos Mainland", "Mount Torva", "Mohmand district". */
import * as CUE from './cue-words.ts';
import { hashWord } from '../../text/tokens.ts';
import { PLACE, add } from './piece.ts';
import { PieceMaker } from './piece-maker.ts';
import { PLACE_CLASSES as PLACES } from './place-classes.ts';
import * as W from './word-class.ts';

const [STATE, REPUBLIC] = ['state', 'republic'].map(hashWord);

export class PlaceCutter extends PieceMaker {
  protected cutPlace(from: number, to: number): boolean {
    const last = to - 1;
    const n = to - from;
    if (n === 1) return false;
    const whole = this.classOf(from, to);
    const generic = this.is(last, CUE.generic) && !this.allPlain(from, last);
    if ((whole & PLACES) !== 0 && !generic) {
      // "San Miguel de Allende": a man's name, were it no place.
      if (!this.is(from, CUE.placeFirst) || this.is(from, CUE.direction | CUE.qualifier)) return false;
      this.emit(from, to, PLACE, 4.5, 'placeWord', from);
      return true;
    }
    // "the New Territories" are no territories of New.
    const plain = n === 2 && this.is(from, CUE.direction | CUE.qualifier);
    const tailed = generic || (!this.is(last, CUE.generic) && !plain);
    if (this.is(last, CUE.tail) && !this.small(last) && tailed) {
      const word = this.f.t.hash[last]!;
      const peoples = n === 2 && (this.f.lex[from]! & (W.demonym | PLACES)) === W.demonym;
      if (peoples && word === STATE) return true;
      // "the Islamic Republic", but no more than a state is "the Jewish State".
      if (peoples && word === REPUBLIC) {
        this.emit(from, to, PLACE, 4.5, 'placeWord', last);
        return true;
      }
      const p = this.piece(from, last);
      add(p, PLACE, 3, 'placeWord', this.f.text.slice(this.f.t.start[last], this.f.t.end[last]));
      this.out.push(p);
      return true;
    }
    // "Southern Province": all its words are plain, and all of them are its name.
    if (n === 2 && this.is(from, CUE.direction) && this.is(last, CUE.generic) && !this.small(last)) {
      this.emit(from, to, PLACE, 4.5, 'placeWord', last);
      return true;
    }
    // "Lagos Mainland", "Karachi East".
    if (this.is(last, CUE.direction) && (this.classOf(from, last) & PLACES) !== 0) {
      this.emit(from, to, PLACE, 3, 'placeWord', last);
      return true;
    }
    if (this.is(last, CUE.placeLast)) {
      const personal =
        n === 2 && this.may(from, W.givenName) && this.may(last, W.surname) && !this.may(from, PLACES);
      this.emit(from, to, PLACE, personal ? 1 : 3.5, 'placeWord', last).overrides = true;
      return true;
    }
    if (this.is(from, CUE.placeFirst)) {
      const rest = this.classOf(from + 1, to);
      const sure = this.is(from, CUE.direction) ? (rest & PLACES) !== 0 : true;
      if (sure) {
        const points = (rest & PLACES) !== 0 ? 3.5 : this.is(from, CUE.qualifier) ? 2 : 4.5;
        this.emit(from, to, PLACE, points, 'placeWord', from).overrides = (rest & PLACES) !== 0;
        return true;
      }
    }
    return false;
  }
}

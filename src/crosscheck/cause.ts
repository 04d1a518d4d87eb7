/**
 * Words of a sentence that speak of another cause of death than violence. Nothing in a conflict dataset is about these,
 * so that 1,692 dead in a flood match nothing. "A flood of refugees" or "crashed into the gate" costs a comparison,
 * which is the smaller harm.
 */
const CAUSES =
  /\b(floods?|flooding|flash[- ]floods?|monsoons?|earthquakes?|quakes?|tsunamis?|cyclones?|hurricanes?|typhoons?|storms?|tornado(?:es)?|landslides?|avalanches?|heat ?waves?|droughts?|famines?|wildfires?|epidemics?|pandemics?|outbreaks?|cholera|dengue|polio|covid(?:-19)?|coronavirus|measles|drownings?|drowned|shipwrecks?|capsized?|train (?:crash|collision|derailment)|(?:plane|air|bus|road|car|coach) (?:crash|accident)e?s?|accidents?|stampedes?)\b/i;

/** The first such word, in lower case, or null. */
export const causeIn = (sentence: string | null | undefined): string | null =>
  (sentence && CAUSES.exec(sentence)?.[1]?.toLowerCase()) || null;

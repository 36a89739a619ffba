/** What a manifest can say of how a place is shown, by the names that it uses. */

/** Small movements of a picture that the stage can draw. */
export const livingDetails = [
  'dust',
  'city',
  'rain',
  'glass',
  'embers',
  'fog',
  'water',
  'petals',
  'wheel',
  'lights-out',
] as const;

/** How many of them a picture can have at once. */
export const livingDetailsMax = 4;

/** How many of these can keep to a part of it. */
export const livingAreasMax = 3;

/** How one comes to a place, and leaves it again: by an easy fade, between doors, through the dark, over white paper. */
export const passages = ['fade', 'doors', 'dark', 'paper'] as const;

/**
 * Brings the styles that nothing of the first words uses, so that the document needs not carry them.
 * @throws where they don't arrive: everything can be read and chosen without them
 */
export async function bringLaterStyles(): Promise<void> {
  await import('./styles/stagings.css');
}

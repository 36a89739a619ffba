/**
 * Says to the phone how its silent switch is to be taken. Only Safari can be told so far; elsewhere nothing happens.
 * @param navigator the browser's
 * @param honored true keeps silent where the phone is switched to silent, false sounds all the same
 */
export function honorSilence(navigator: object, honored: boolean): void {
  const session = 'audioSession' in navigator ? navigator.audioSession : null;
  if (typeof session === 'object' && session !== null && 'type' in session) {
    session.type = honored ? 'ambient' : 'playback';
  }
}

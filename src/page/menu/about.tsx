import type { Manifest } from '../../story';

/** What this is, and who made it. */
export function About({ manifest, note }: { readonly manifest: Manifest; readonly note: string }) {
  return (
    <details class="about">
      <summary>About</summary>
      {note !== '' && <p class="note">{note}</p>}
      {manifest.about.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {manifest.byline !== '' && <p>{manifest.byline}</p>}
      {manifest.credits.length > 0 && (
        <ul class="credits">
          {manifest.credits.map((credit) => (
            <li key={credit}>{credit}</li>
          ))}
        </ul>
      )}
    </details>
  );
}

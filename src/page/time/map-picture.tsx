import type { TimeView } from '../../time';

/** In units of the picture: how far a choice goes, how far apart two roads run, and the space around them. */
const [step, gap, edge] = [4, 14, 8];
/** A road that runs beside so many others is drawn on the last line with them. */
const mostRows = 24;

/** The roads as lines: the one on which the reader stands is bright, and endings are rings. It says what the outline says. */
export function MapPicture({ view }: { readonly view: TimeView }) {
  const { stretches } = view;
  const longest = Math.max(1, ...stretches.map(({ toTurn }) => toTurn));
  const rows = Math.min(mostRows, Math.max(0, ...stretches.map(({ row }) => row)));
  const x = (turn: number): number => edge + turn * step;
  const y = (row: number): number => edge + Math.min(mostRows, row) * gap;
  return (
    <svg class="map" viewBox={`0 0 ${longest * step + 2 * edge} ${rows * gap + 2 * edge}`} aria-hidden="true">
      {stretches.map(({ row, fromRow, fromTurn, toTurn, isOnRoad, ending }) => {
        const turnIn = Math.min(toTurn, fromTurn + 3);
        const bend =
          row === fromRow
            ? ''
            : `C ${x(fromTurn + 1)} ${y(fromRow)} ${x(fromTurn + 1)} ${y(row)} ${x(turnIn)} ${y(row)}`;
        return (
          <g key={`${row} ${fromTurn}`} class={isOnRoad ? 'on-road' : undefined}>
            <path d={`M ${x(fromTurn)} ${y(fromRow)} ${bend} H ${x(toTurn)}`} />
            {ending !== null && <circle cx={x(toTurn)} cy={y(row)} r="3.5" />}
          </g>
        );
      })}
    </svg>
  );
}

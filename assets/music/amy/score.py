"""Amy, as notes: plain, in G major.

Four in a bar, 64 to the minute, ten bars. She says it twice and no more. The second time it is the same five notes over a truer bass, and slower
to come down. Then the two of them sit there, and nobody plays.
"""

from sound_score import Metre

METRE = Metre(bpm=64, beats=4, bars=10)

GUITAR = """
 1  1.1   B4   0.9   mp    amy
 1  2     D5   1.0   mp    amy
 1  3     E5   1.5   mp    amy
 1  4.5   D5   1.4   p     amy
 2  2     G4   3.0   p     amy
 4  2     B4   0.9   p                | again, truer
 4  3     D5   0.9   p
 4  4     E5   2.0   mp
 5  2.3   D5   1.5   p
 5  4     G4   3.5   p
 7  3     A4   1.0   pp
 7  4     B4   2.6   p
 9  2     D4   2.0   pp
"""

THUMB = """
 1  1.1   G3   3.4   p
 1  3     D3   2.0   pp
 2  1     C3   3.6   p
 3  1     D3   3.0   pp
 3  3.5   A3   2.0   pp
 4  1.5   E3   3.2   p
 5  1     C3   3.0   p
 6  2     B2   3.0   p
 6  4     D3   2.0   pp
 7  2     A2   3.0   p
 8  1     D3   3.0   p
"""

CLARINET = """
 2  3     E4   2.0   p    <
 3  1     D4   3.0   p    >
 5  1     G3   2.8   pp   <
 5  4.5   C4   0.7   p    -
 6  1.2   B3   3.2   p    <>
 8  1.5   F#4  1.6   pp   <
 8  3.3   A4   1.2   p    >
 9  1     D4   2.6   p    >
"""

"""The first evening, as notes.

Three in a bar, 54 to the minute, thirteen bars: an odd number, so that nothing answers anything symmetrically. The harmony belongs to D and
never once stands on it. Theodore falls by widening steps and stops one short of home: C#, and no D. The clarinet, when it is let in, says the D
for him (bar 3). Samantha begins on the note where he stopped, turns D over in passing, and leaps to the B he began from: her last note dies
over the seam of the loop, and his first answers it an octave down.

Each line: bar, beat, pitch, beats held, dynamic, then the shape of the bow or breath and the theme's name where it has one.
"""

from sound_score import Metre

METRE = Metre(bpm=54, beats=3, bars=13)

GUITAR = """
 1  2     B4   1.5   mp    theodore
 1  3.5   A4   1.0   p     theodore
 2  1     F#4  2.0   mp    theodore
 2  3.1   C#4  4.0   p     theodore
 4  2.2   B4   1.5   mp               | again, late
 4  3.6   A4   1.4   p
 5  2     G4   3.0   pp               | loses heart: a step, where the fall should be
10  1.3   B3   1.5   p                | low, nearly to himself
10  2.8   A3   1.0   pp
11  1     F#3  2.2   p
11  3.2   C#3  4.0   pp
"""

THUMB = """
 1  2     G2   5.0   p
 2  1.06  D3   4.0   pp
 3  3     F#2  3.5   pp
 4  1     E2   6.0   p
 5  2     B2   4.0   pp
 7  1     B2   4.0   p
 8  2     A3   3.0   pp
10  1     G2   5.0   p
12  2     A2   2.4   pp
12  2.08  E3   2.2   pp
"""

HARP = """
 5  3.5   E4   3.0   pp
 6  2     C#3  4.0   p
 9  1     E3   6.0   p
 9  2     B3   5.0   pp
 9  3.3   F#4  5.0   pp
"""

VIOLAS = """
 3  1     F#3  2.8   pp   <
 4  1     G3   4.2   p    <>
 7  1     F#3  3.0   pp   <>
 8  1     A3   2.2   p    >
10  2     D4   2.9   p    <
11  2     C#4  2.0   pp   <>
12  2     B3   3.2   pp   >
"""

CELLI = """
 2  2     D3   4.2   p    <>
 4  2     B2   3.8   p    <>
 7  2     D3   3.2   p    <>
 8  2     C#3  1.6   pp   >
10  1     G2   4.4   pp   <>
11  3.1   A2   4.6   pp   <>
"""

CLARINET = """
 3  1     C#4  0.9   p    -
 3  1.9   D4   2.2   mp   >
 5  2     E4   1.4   p    <
 5  3.5   D4   0.6   p    -
 6  1     C#4  2.6   p    >
 8  2     A3   0.9   pp   <
 8  3     C#4  1.0   p    <
 9  1     D4   2.6   mp   <>
12  1     B3   1.5   pp   <>
12  2.6   A3   2.4   pp   >
"""

HUM = """
 3  1     F#2  2.4   p
 4  1     E2   3.0   pp
 6  1     F#2  1.8   p
 8  2     C#3  1.6   pp
 9  1     E2   2.2   p
10  1     G2   2.4   pp
12  1     A2   2.2   p
"""

CELESTA = """
 6  2.6   C#5  1.4   p     samantha
 7  1     E5   0.8   p     samantha
 7  1.8   D5   2.0   p     samantha
 8  1.1   B5   4.0   mp    samantha
11  2     C#5  1.6   pp
11  3.1   E5   1.0   p
12  1.6   D5   2.6   pp
"""

GLASS = """
 4  3     E5   2.5   ppp
 7  1.8   D5   1.6   pp
 8  1.2   B5   2.2   pp
10  3     F#5  2.4   ppp
12  1     D5   1.4   pp
12  3.7   B5   1.6   pp
"""

"""The song of the beach, as notes: what stays the same whichever tune the reader made.

Six in a bar, 80 to the minute, eight bars, around G. Harp and guitar pull like slow water, in and out when it likes and seldom on a beat. In the eighth
bar nobody plays: there is the sea itself. She sings both themes as one, her question and from its last note his fall, and where he leaves off a
half step short, over the open sixth bar, she goes home.
"""

from sound_score import Metre

METRE = Metre(bpm=80, beats=6, bars=8)

HARP = """
 1  1     C3   6.0   p
 1  2.04  G3   5.0   pp
 2  2     B2   5.0   p
 3  1     A2   5.0   p
 3  2.2   E3   4.0   pp
 4  2.1   E3   4.8   p
 5  1.3   C3   5.0   p
 5  2.4   G3   4.0   pp
 6  3     D3   4.0   p
 7  1.5   D3   2.6   pp
"""

GUITAR = """
 1  5.2   E3   2.6   pp
 2  3     D3   3.4   p
 2  5.1   G3   2.6   pp
 3  4.6   C4   2.4   pp
 4  3.2   B3   3.2   pp
 5  5     C4   2.4   pp
 6  2.1   A3   3.6   p
 6  4.1   D4   2.4   pp
 7  2.2   B3   2.6   p
"""

VIOLAS = """
 1  2     E3   4.0   pp   <
 2  1.6   D3   4.4   p    <>
 3  1     C4   4.8   pp   <>
 4  1     B3   4.8   p    >
 5  2.4   E3   3.6   pp   <
 6  1     A3   4.8   p    <>
 7  1     B3   2.4   pp   >
"""

CELLI = """
 1  1.3   C3   4.6   pp   <>
 2  2.4   G3   3.6   pp   >
 3  2     G3   4.0   pp   <>
 4  2.2   G3   3.8   pp   >
 5  1     C3   5.0   p    <>
 6  2     D3   4.0   pp   <
 7  1     G3   2.2   pp   >
"""

CELESTA = """
 4  1.5   F#5  1.6   pp    theirs
 4  3.4   A5   1.2   p     theirs
 4  4.8   G5   1.8   p     theirs
 5  1.2   E6   2.8   p     theirs
 5  4.4   D6   1.4   p     theirs
 5  6     B5   1.8   p     theirs
 6  2     F#5  2.6   p     theirs
 6  5     G5   4.0   p     theirs
"""

GLASS = """
 1  3     G5   3.6   ppp
 3  2     E5   3.0   ppp
 5  1.2   E6   2.2   ppp
 7  1     G5   1.6   pp
"""

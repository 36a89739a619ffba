"""Catherine, as notes: five that a child could pick out.

Two in a bar, 60 to the minute, fifteen bars of C. First with one finger; then with a hand under it; and a third time the last note, where it
ought to come home, is a question. Nobody answers in what is left of the loop.
"""

from sound_score import Metre

METRE = Metre(bpm=60, beats=2, bars=15)

HARP = """
 1  1     C5   0.9   p    catherine
 1  2     D5   0.9   p    catherine
 2  1     F5   1.4   mp    catherine
 2  2.5   E5   0.9   p     catherine
 3  1.6   C5   2.4   p     catherine
 5  2     C5   0.9   p                | the same, with a hand under it
 6  1     D5   0.9   p
 6  2     F5   1.4   mp
 7  1.6   E5   0.9   p
 8  1     C5   2.6   p
10  1     C5   0.9   p                | and asked
10  2     D5   0.8   p
11  1     F5   1.6   mp
11  2.8   E5   1.0   p
12  2.1   G5   3.0   p
"""

HAND = """
 5  2.03  F3   1.8   pp
 6  2.04  A3   1.8   p
 7  2     G3   1.4   pp
 8  1.04  A3   3.0   p
 8  2     E4   2.4   pp
10  1.03  A3   1.8   pp
11  1.04  D3   1.8   p
11  2     A3   1.6   pp
12  2     E3   4.0   p
13  1     B3   3.4   pp
"""

CELESTA = """
 4  1     G4   1.6   pp
 9  1.5   A4   0.9   pp
14  1     E4   1.0   pp               | one finger, low, looking for it
14  2     D4   1.8   pp
"""

VIOLAS = """
 5  2     C4   1.9   pp   <
 6  2     C4   2.0   p    <>
 8  1     C4   3.0   pp   >
10  1.5   C4   1.4   pp   <
11  1     A3   3.0   p    <>
12  2     B3   4.4   pp   >
"""

CELLI = """
 6  1     A2   1.9   pp   <
 6  2.9   A2   1.6   p    >
 8  2     F3   1.8   pp   <>
10  1     E3   1.9   pp   <
11  1.6   D3   2.2   p    >
12  2     G3   4.0   pp   <>
"""

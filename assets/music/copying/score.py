"""The office, as notes: a working day.

Five in a bar, 90 to the minute, ten bars. It belongs to F and has none in its tune: Theodore falls D C A E, as he falls at home, is interrupted
by the mail, and starts the sentence again without its end. The plucked strings are clerks: they answer late, twice, and put the stamp on.
"""

from sound_score import Metre

METRE = Metre(bpm=90, beats=5, bars=10)

GUITAR = """
 1  2     D5   1.4   mp    theodore
 1  4     C5   1.0   p     theodore
 1  5.1   A4   1.6   mp    theodore
 2  2     E4   3.0   p     theodore
 4  3     D5   1.0   p                | again
 4  4.5   C5   0.7   pp
 5  2     A4   1.4   pp               | and is called away
 8  2.5   D4   1.2   p
 8  4     C4   0.9   pp
 9  1     A3   1.6   p
 9  3.4   E3   3.0   p
"""

THUMB = """
 1  1.2   A#2  1.4   p
 2  1     A2   1.4   pp
 4  1     G2   1.4   p
 6  1     A2   1.4   p
 7  1     A#2  1.4   pp
 9  1.1   G2   1.4   pp
10  2     C3   1.4   pp
"""

CLERKS = """
 1  3.5   F3   0.4   pp
 2  3     C3   0.4   p
 2  4.5   G3   0.4   pp
 3  1     D3   0.4   p
 3  2     A3   0.4   p                | the stamp
 3  2.5   A3   0.4   pp
 3  4     F3   0.5   p
 4  2     A#3  0.4   pp
 5  1     C3   0.4   p
 5  3.5   G3   0.4   p
 5  4     G3   0.4   pp               | and the stamp
 6  2.5   C4   0.4   pp
 6  5     F3   0.4   p
 7  3     F3   0.4   pp
 8  1     A2   0.5   p
 8  5     G3   0.4   pp
10  3.5   D4   0.4   pp
10  4     A#3  0.5   p
"""

VIOLAS = """
 1  2     F3   3.6   pp   <>
 2  1.2   G3   3.4   pp   >
 4  1     A#3  4.4   p    <>
 5  1     G3   3.6   pp   >
 6  2     A3   3.4   pp   <
 7  1     A3   4.2   p    <>
 8  2     G3   3.0   pp   >
10  1     D4   2.6   pp   <>
"""

CELLI = """
 1  1.4   D3   4.2   pp   <>
 2  1     C3   3.6   pp   >
 3  2     D3   2.4   pp   <>
 6  2     C3   4.6   pp   <>
 7  2     D3   3.8   pp   >
 9  1.3   D3   4.2   pp   <>
10  1     E3   2.6   pp   >
"""

CELESTA = """
 5  4     E5   1.2   p     samantha
 6  1     G5   1.6   p     samantha
 6  3     F5   2.0   p     samantha
 7  1.1   D6   3.4   p     samantha
10  1.5   E5   1.5   pp
"""

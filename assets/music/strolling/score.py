"""Going about together, as notes.

Six quick beats in a bar, 130 to the minute, thirteen bars, around A. The harp walks, seldom on the beat, and twice they stop (bars 4 and 11): her
question is let stand, and later there is nothing that has to be said. His fall is played under her question, so that they end a seventh apart and
like it; then, in bar 8, one voice says both: her four notes, and then his from the note where hers ended, and one more, which is home.
"""

from sound_score import Metre

METRE = Metre(bpm=130, beats=6, bars=13)

HARP = """
 1  1     D3   5.0   p
 1  4     A3   2.0   pp
 2  2     F#3  4.0   p
 2  6     E4   2.0   pp
 3  2     E3   3.4   p
 3  4     B3   2.0   pp
 5  1     C#3  5.0   p
 5  4     E4   2.0   p
 5  5.5   A4   2.0   pp
 6  4     A3   3.0   pp
 7  1     B2   6.0   p
 7  4     F#3  3.0   pp
 8  2     E3   4.0   p
 9  1     D3   5.0   p
 9  3     A3   3.0   pp
10  2     C#3  3.0   pp
11  5     F#3  3.6   p
12  2     B2   4.0   p
12  6     F#3  4.0   pp
13  2     E3   4.0   pp
"""

GUITAR = """
 4  5     B4   1.2   p
 4  6.5   G#4  2.0   p
 6  1     F#4  2.0   mp
 6  3.5   E4   2.0   p
10  2.5   A4   2.5   p                | she is home a bar before him
13  3     D4   1.0   pp
13  4     B3   3.0   p
"""

VIOLAS = """
 1  1     F#3  5.5   pp   <>
 2  1     A3   5.5   pp   >
 3  1     G#3  5.0   p    >
 5  3     A3   4.0   pp   <
 6  1     A3   5.0   p    >
 8  3     G#3  3.0   pp   <
 9  1     F#3  5.0   p    <>
10  1     E3   3.6   pp   >
12  3.2   D4   3.4   pp   <>
13  1     B3   3.8   pp   >
"""

CELLI = """
 1  2     D3   4.4   pp   <>
 2  2     C#3  4.6   pp   >
 3  3     B2   3.2   pp   <>
 5  1     C#3  6.0   pp   <>
 6  1     D3   5.0   pp   >
 7  2     B2   6.6   p    <>
 9  3     D3   3.6   pp   >
12  2     F#3  4.4   pp   <>
13  1.5   E3   4.2   pp   >
"""

CLARINET = """
 1  1.3   F#4  2.4   p    <    theodore
 1  4     E4   2.6   p    <>   theodore
 2  1.1   C#4  5.4   mp   <>   theodore
 3  1     G#3  4.6   p    >    theodore
 7  4     D4   2.2   pp   <
 8  1     B3   5.0   p    >
11  4     F#4  2.2   pp   <
12  1     E4   2.0   p    <>
12  3.2   B3   5.0   p    >
"""

CELESTA = """
 2  1     G#4  1.6   p     samantha
 2  3     B4   1.0   p     samantha
 2  4     A4   2.4   p     samantha
 3  1.1   F#5  4.0   mp   samantha
 7  3     G#4  1.5   p     theirs
 7  5     B4   1.0   mp   theirs
 7  6     A4   1.4   p     theirs
 8  1.5   F#5  2.6   mp    theirs
 8  5     E5   1.6   p     theirs
 9  1     C#5  3.0   p     theirs
 9  4     G#4  2.6   p     theirs
10  1     A4   2.6   pp   theirs
12  4     B4   2.0   pp
"""

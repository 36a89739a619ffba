"""Going about together, as notes.

Six quick beats in a bar, 130 to the minute, thirteen bars, around A. The harp walks, and not always on the beat. Twice his fall is played under
her question, so that they end a seventh apart and like it; between, in bar 8, one voice says both: her four notes, and then his from the note
where hers ended, and one more, which is home.
"""

from sound_score import Metre

METRE = Metre(bpm=130, beats=6, bars=13)

HARP = """
 1  1     D3   5.0   p
 1  4     A3   2.0   pp
 2  1     F#3  5.0   p
 2  6     E4   2.0   pp
 3  1     E3   5.0   p
 3  5     B3   3.0   pp
 5  1     C#3  5.0   p
 5  4     E4   2.0   p
 5  5.5   A4   2.0   pp
 6  4     A3   3.0   pp
 7  1     B2   6.0   p
 7  4     F#3  3.0   pp
 8  1     E3   5.0   p
 9  1     D3   5.0   p
 9  3     A3   3.0   pp
10  1     C#3  5.0   pp
10  6     E3   3.0   pp
11  1     D3   5.0   p
12  1     B2   5.0   p
12  6     F#3  4.0   pp
13  2     E3   4.0   pp
"""

GUITAR = """
 4  2     B4   1.5   p
 4  4     G#4  2.0   p
 6  1     F#4  2.0   mp
 6  3.5   E4   2.0   p
10  2     A4   4.0   p                | she is home a bar before him
13  3     D4   1.0   pp
13  4     B3   3.0   p
"""

VIOLAS = """
 1  1     F#3  5.5   pp   <>
 2  1     A3   5.5   pp   >
 3  1     G#3  8.0   p    <>
 5  3     A3   4.0   pp   <
 6  1     A3   5.0   p    >
 8  3     G#3  3.0   pp   <
 9  1     F#3  5.0   p    <>
10  1     E3   6.0   pp   >
12  1     D4   5.6   pp   <>
13  1     B3   4.6   pp   >
"""

CELLI = """
 1  1     D3   5.0   pp   <>
 2  2     C#3  4.6   pp   >
 3  1     B2   8.0   pp   <>
 5  1     C#3  6.0   pp   <>
 6  1     D3   5.0   pp   >
 7  1     B2   8.0   p    <>
 9  2     D3   4.6   pp   >
12  1     F#3  5.6   pp   <>
13  1     E3   5.0   pp   >
"""

CLARINET = """
 1  1.3   F#4  2.4   p    <    theodore
 1  4     E4   2.6   p    <>   theodore
 2  1.1   C#4  5.4   mp   <>   theodore
 3  1     G#3  6.0   p    >    theodore
 7  4     D4   2.2   pp   <
 8  1     B3   5.0   p    >
11  1     F#4  2.2   pp   <
11  4     E4   2.4   p    <>
12  1.1   B3   6.0   p    >
"""

CELESTA = """
 2  1     G#4  1.6   p     samantha
 2  3     B4   1.0   p     samantha
 2  4     A4   2.4   p     samantha
 3  1.1   F#5  5.0   mp    samantha
 7  3     G#4  1.5   p     theirs
 7  5     B4   1.0   p     theirs
 7  6     A4   1.4   p     theirs
 8  1.5   F#5  2.6   mp    theirs
 8  5     E5   1.6   p     theirs
 9  1     C#5  3.0   p     theirs
 9  4     G#4  2.6   p     theirs
10  1     A4   4.0   pp    theirs
12  4     B4   2.0   pp
"""

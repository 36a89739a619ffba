"""Two people who talk about groceries, as notes.

Seven in a bar, 63 to the minute, five bars. The violas and the clarinet stand a major seventh, a ninth or a tritone from each other; when one of them
gives way, so does the other, and the interval is there again. His fall comes all the way down, and there is nobody under it.
"""

from sound_score import Metre

METRE = Metre(bpm=63, beats=7, bars=5)

CLARINET = """
 1  3     E3   3.6   p    <>
 2  1     F3   2.6   pp   >
 3  2     C4   1.6   p    <    theodore
 3  4.1   A#3  1.4   p    <>   theodore
 3  6     G3   2.4   p    >    theodore
 4  2     D3   4.4   p    <>   theodore
 5  3     E3   3.0   pp   >
"""

LOW = """
 1  1.2   D3   3.0   pp
 2  5     D3   3.0   pp
 4  6     G#2  3.4   p
"""

VIOLAS = """
 1  4     D#4  4.6   p    <>
 2  2     E4   3.0   pp   >
 2  6     C#4  4.6   pp   <
 3  6     F#4  3.0   p    >
 4  3     C#4  4.0   p    <>
 5  4     D#4  2.4   pp   >
"""

CELLI = """
 1  2     G#2  3.6   pp   <>
 3  1     F#2  3.0   pp   >
 4  4     G#2  3.6   pp   <
 5  2     A2   4.0   p    >
"""

GLASS = """
 2  4     B4   2.0   pp
 4  6     A#4  2.0   pp
"""

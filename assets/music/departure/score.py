"""The departure, as notes: the beach once more, in the key of the first evening.

Six in a bar, 75 to the minute, eight bars, around D; the eighth is for nobody. Glass has what she and he made of their two themes, the clarinet the fall
that it finished for him on the first night, the strings the floor. They are taken away one at a time. What is left, the room, is a guitar
that keeps the places where they were.
"""

from sound_score import Metre

METRE = Metre(bpm=75, beats=6, bars=8)

GUITAR = """
 1  1.1   G2   5.0   p
 1  3.2   B3   4.0   pp
 2  1     F#2  5.0   p
 2  4.1   A3   3.0   pp
 3  1     E2   6.0   p
 3  5     B2   3.0   pp
 4  1     B2   5.0   p
 4  3.1   F#3  4.0   pp
 5  1     G2   5.0   p
 5  4.3   D3   3.0   pp
 6  1     A2   6.0   p
 6  4     G3   3.0   pp
 7  1.1   B2   6.0   p
 7  3     D3   5.0   pp
"""

VIOLAS = """
 1  2     B3   4.6   pp   <
 2  1     A3   5.6   p    <>
 3  1     B3   5.4   pp   <>
 4  1     F#3  5.6   p    >
 5  2     B3   4.4   pp   <
 6  1     A3   5.6   p    <>
 7  1     F#3  7.0   pp   >
"""

CELLI = """
 1  1.3   D3   5.2   pp   <>
 2  1.2   D3   5.0   pp   >
 3  2     B2   4.6   pp   <>
 4  1     D3   5.0   pp   >
 5  1     D3   5.4   p    <>
 6  1     E3   5.4   pp   <
 7  1     D3   7.0   p    >
"""

CLARINET = """
 2  4     B3   1.6   p    <    theodore
 2  6     A3   1.4   p    -    theodore
 3  1.4   F#3  3.4   p    >    theodore
 3  5.2   C#3  1.8   pp   >    theodore
 4  1     D3   3.6   p    <>
 6  2     E3   2.6   pp   <
 7  1     D3   5.0   p    >
"""

HUM = """
 1  2     G2   3.4   pp
 4  2     B2   3.0   p
 6  2     A2   2.6   pp
 7  1     B2   3.4   p
"""

GLASS = """
 4  1.5   C#5  1.2   pp    theirs
 4  3.4   E5   0.9   pp    theirs
 4  4.8   D5   1.4   pp    theirs
 5  1.2   B5   2.2   p     theirs
 5  4.4   A5   1.0   pp    theirs
 5  6     F#5  1.4   pp    theirs
 6  2     C#5  2.2   p     theirs
 6  5     D5   4.0   p     theirs
 1  2     D5   3.0   ppp
"""

"""The departure, as notes: the beach once more, in the key of the first evening.

Six in a bar, 75 to the minute, eight bars, around D. Glass has what she and he made of their two themes: the question as it was, and his fall so slowly
that there is one note of it to a bar; the last, which is home, she holds alone into the eighth bar, where on the beach there was only the sea.
The clarinet has the fall that it finished for him on the first night, the strings the floor. They are taken away one at a time, and the eighth
bar with her. What is left, the room, is a guitar that keeps the places where they were.
"""

from sound_score import Metre

METRE = Metre(bpm=75, beats=6, bars=8)

GUITAR = """
 1  1.1   G2   5.0   p
 1  3.2   B3   4.0   pp
 2  2     F#2  4.6   p
 2  4.6   A3   3.0   pp
 3  1     E2   6.0   p
 3  5     G3   1.8   pp
 4  1.5   B2   5.0   p
 4  3.4   F#3  4.0   pp
 5  2     G2   5.0   p
 5  4.3   D4   3.0   pp
 6  1     A2   6.0   p
 6  4.4   G3   2.6   pp
 7  2     B2   4.6   p
 7  3.6   D3   3.4   pp
"""

VIOLAS = """
 1  2.4   B3   4.0   pp   <
 2  2.2   A3   4.2   p    <>
 3  2     B3   3.8   pp   >
 4  1     F#3  5.4   p    >
 5  3     B3   3.0   pp   <
 6  1.2   A3   5.2   p    <>
 7  1.6   F#3  4.6   pp   >
"""

CELLI = """
 1  3     D3   3.4   pp   <>
 2  1.2   D3   4.4   pp   >
 3  3.2   B2   3.4   pp   <>
 4  2     D3   4.4   pp   >
 5  1.2   D3   4.8   p    <>
 6  3     A2   3.6   pp   <
 7  1     D3   5.4   p    >
"""

CLARINET = """
 2  4     B3   1.6   p    <    theodore
 2  6     A3   1.4   p    -    theodore
 3  1.4   F#3  3.4   p    >    theodore
 3  5.2   C#3  1.8   pp   >    theodore
 4  1.2   D3   3.4   p    <>
 6  2.2   E3   2.4   pp   <
 7  2.2   D3   3.6   p    >
"""

HUM = """
 1  2     G2   3.4   pp
 4  2     B2   3.0   p
 6  2     A2   2.6   pp
 7  1     B2   3.4   p
"""

GLASS = """
 1  2.5   C#5  2.6   p     theirs
 1  5     E5   1.8   p     theirs
 2  1.4   D5   4.0   p     theirs
 3  1.6   B5   4.0   p     theirs
 4  1.8   A5   3.6   p     theirs
 5  1.4   F#5  4.4   p     theirs
 6  1.8   C#5  4.8   p     theirs
 7  2     D5   8.4   p     theirs
"""

AGAIN = """
 5  6.2   D5   2.6   pp
 7  2     D5   2.6   pp
"""

"""The cabin, as notes: the harmony of the beach a third lower and slower, by a stove.

Six in a bar, 70 to the minute, seven bars, around E. Three voices: his guitar low down, hers, and one under both, made of neither. The tune comes from
the tin part of the roof. She asks her question over it once, and waits.
"""

from sound_score import Metre

METRE = Metre(bpm=70, beats=6, bars=7)

GUITAR = """
 1  1.1   A2   5.0   p
 1  3.1   E3   4.0   pp
 2  1     G#2  5.0   p
 2  4     B2   3.0   pp
 3  2     F#2  5.0   p
 4  1.5   C#3  4.4   p
 4  3     G#3  3.4   pp
 5  1     A2   5.0   p
 5  5.1   E3   3.0   pp
 6  1.6   B2   4.0   p
 6  3.5   F#3  3.0   pp
 7  1.4   B2   1.2   pp
 7  1.5   E3   1.4   p
"""

HUM = """
 1  2     A2   3.0   pp
 2  2     E3   3.0   p
 3  3     F#2  2.6   pp
 4  3     G#2  2.6   p
 5  2     E3   3.4   pp
 6  2     F#2  3.0   pp
 7  1     E3   2.0   p
"""

CELLI = """
 1  1.3   E3   4.6   pp   <>
 2  2     B2   4.6   pp   >
 3  2     A2   4.2   pp   <>
 4  1     C#3  5.4   pp   <>
 5  2     C#3  4.0   pp   <
 6  1     B2   5.4   p    >
 7  1.2   E3   2.2   pp   >
"""

CELESTA = """
 4  2.2   D#5  1.5   pp   samantha
 4  4.1   F#5  1.1   p    samantha
 4  5.5   E5   2.2   p    samantha
 5  2.4   C#6  4.0   p    samantha
 6  6.2   F#5  1.2   pp
 7  1.6   E5   1.6   p
"""

GLASS = """
 1  1     E5   2.6   ppp
 2  3     B4   2.6   ppp
 5  3     B4   3.0   ppp
"""

"""The roof, as notes: one chord, after the sun.

Four in a bar, 60 to the minute, forty-five bars, and it sounds in the first five. It is the D that the evening never stands on, and it isn't there at
first: what is there could still be the evening. The last note to come is the D: Theodore's fifth, on the guitar, and a harp that has waited to
stand under it. The bow takes it from the string, and it is the last to go. Then nothing, for longer than anyone sits there.
"""

from sound_score import Metre

METRE = Metre(bpm=60, beats=4, bars=45)

HARP = """
 1  2     A2   6.0   p
 2  1.56  D2   8.0   p
"""

VIOLAS = """
 1  2.6   F#3  7.2   pp   <>
 1  3.2   A3   6.0   pp   <>
 2  1.3   D4  13.0   p    <>
"""

GUITAR = """
 1  2.24  F#3  6.0   pp
 1  3     B3   5.0   pp
 2  1.5   D4   8.0   mp
"""

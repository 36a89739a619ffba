"""The roof, as notes: one chord, after the sun.

Four in a bar, 60 to the minute, nine bars, and it sounds in the first four. It is the D that the evening never stands on. The last note to come is the D
above: Theodore's fifth, on the guitar, when everything else is there already.
"""

from sound_score import Metre

METRE = Metre(bpm=60, beats=4, bars=9)

HARP = """
 1  2     D2   7.0   p
 1  2.14  A2   7.0   pp
"""

VIOLAS = """
 1  2.4   F#3  7.6   pp   <>
 1  3     A3   7.4   pp   <>
"""

GUITAR = """
 1  2.3   D3   6.0   pp
 1  2.75  B3   6.0   pp
 2  1     D4   8.0   mp
"""

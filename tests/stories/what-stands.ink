// Every kind of cue, over a few turns: what stands is carried over, what happens is not.
VAR warmth = 2
VAR manner = ""
VAR warmth_band = ""

-> hall

=== function shift(ref axis, by, low, high) ===
~ axis = MAX(low, MIN(high, axis + by))

=== hall ===
# chapter: The hall
# scene: arrival
# recap: You came in from the rain.
# era: old
# place: hall dusk
# light: asleep
# present: guide
# air: rain
# music: slow
Rain on the glass roof.
# sound: door
# speaker: guide
You came.
* (nod) [Nod. # manner: shy]
    ~ shift(warmth, 1, 0, 10)
    The guide nods back.
* (laugh) [Laugh out loud. # manner: bold]
    ~ shift(warmth, 4, 0, 10)
    # sound: echo
    The hall laughs with you.
* (shout) [Shout. # unsayable]
    Nobody hears this.
- -> desk

=== desk ===
# place: desk night
# light: listening
# present: none
A sheet of paper.
# staging: desk
How does it begin?
* (dear) [Dear.]
    # letter: aunt
    Dear aunt,
* (sir) [Sir.]
    # letter: aunt
    Sir,
- # letter: aunt
it rains here.
# air: none
The pen stops.
* (shy_end) [Fold it. # manner: shy]
* (bold_end) [Tear it. # manner: bold]
- # ending: folded
It is { warmth_band == "warm": warm | cool } in the hall; you were { manner }.
-> END

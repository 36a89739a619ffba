// A way that runs out, a loop without a choice, and a menu of which nothing can be said.
-> hall
=== hall ===
A hall.
* (fall) [Take the lift.]
    The lift was never built.
* (spin) [Take the revolving door.]
    -> round
* (speak) [Speak.]
    You open your mouth.
    * * (truth) [The truth. # unsayable]
        It is said.
        -> END
* (leave) [Leave.]
    # ending: outside
    The street.
    -> END
* (fade) [Fade.]
    It gets dark.
    -> END
=== round ===
Once round.
-> again
=== again ===
And again.
-> round

// Played once, and kept as it was kept then in tests/saves/golden/first.json. Never to be changed.
VAR coins = 3
VAR manner = ""

A milestone, where the road forks.
* (inland) [Go inland. # manner: shy]
    Hedges.
* [“To the sea,” you say — aloud. # manner: bold]
    Gulls.
- -> inn

=== inn ===
# chapter: The inn
# recap: You were looking for a bed.
# era: old
An inn. It is {~raining|snowing|blowing}, and a room costs {RANDOM(1, 6)}.
<- table
<- table
* (pay) {coins > 2} [Pay. # manner: bold]
    ~ coins = coins - 2
    -> upstairs
* [Whistle. # unsayable]
    -> upstairs
= upstairs
The stairs turn {RANDOM(2, 4)} times.
* (left) [The door on the left.]
    Somebody sleeps there.
    ** [Beg their pardon.]
        “Granted.”
    ** (shut) [Shut it softly. # manner: shy]
* (right) [The door on the right. # manner: bold]
    A bed.
- {manner == "bold": You sleep with your boots on.|You sleep with one eye open.}
* [Wake.]
- # ending: morning
{~Bells.|A cock.|Rain.}
-> END

=== table ===
* (sit) [Sit down at a table.]
    {~Oak|Elm|Ash}, and a candle.
    -> inn.upstairs
-> DONE

// A loop with shuffles, sticky options, threads and nudges past both bounds' edges: for laws over long playthroughs.
VAR warmth = 2
VAR trust = 0
VAR manner = ""
VAR warmth_band = ""
VAR trust_band = ""

-> square

=== function shift(ref axis, by, low, high) ===
~ axis = MAX(low, MIN(high, axis + by))

=== square ===
# place: square { warmth > 5: noon | dusk }
{~Pigeons.|A tram.|A child with a drum.} Round { TURNS() }.
{ manner: # speaker: guide }
{ manner == "bold": Bold as ever. }
{ manner == "bold" && trust > 0:
    ~ shift(trust, -1, -3, 3)
}
{ manner == "shy": Take your time. }
{ warmth_band == "warm":
    # light: laughing
    # sound: bell
    The sun is out.
}
- (again)
+ (hug) [Hug somebody. # manner: bold]
    ~ shift(warmth, RANDOM(1, 3), 0, 10)
    # sound: laugh
    Somebody { trust_band == "deep": hugs you back | steps back }.
    -> square
+ (wait) [Wait. # manner: shy]
    ~ shift(warmth, -2, 0, 10)
    ~ shift(trust, 1, -3, 3)
    { shuffle:
        - A dog.
        - A bus.
    }
    -> square
+ [Leave it to chance, for the {stopping:first time|second time|nth time}.]
    ~ shift(trust, RANDOM(-2, 2), -3, 3)
    # light: { trust > 0: listening | hesitating }
    The coin falls.
    -> square
* (letter) [Write it down.]
    # letter: diary
    Round { TURNS() }, still here.
    -> square
+ (curse) [Curse. # unsayable]
    -> square
+ { TURNS() > 6 } [Go home.]
    # ending: home
    You go home.
    -> END

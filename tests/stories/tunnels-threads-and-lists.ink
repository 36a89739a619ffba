// Everything of ink that keeps state, in one loop: tunnels, threads, temporary values, lists, shuffles, once-only
// choices, fallbacks, read counts. For laws about snapshots and saves.
LIST fruit = apple, (pear), quince
VAR coins = 3
VAR bag = ()

-> gate

=== gate ===
{~The gate creaks.|The gate sings.|The gate says nothing.} # sound: gate
You have {coins} {coins == 1: coin|coins} and {bag}.
- (choices)
<- stalls(coins)
+ {coins > 0} (toll) [Pay the toll. # manner: honest]
    ~ coins = coins - 1
    -> lane -> gate
* (once) [Look back. # manner: wistful]
    Nobody.
    -> gate
* [Give up. # unsayable]
    -> END
* -> 
    The day is over, after {gate} {gate == 1: look|looks}.
    -> END

=== stalls(limit) ===
+ {limit > 1} (buy) [Buy for {RANDOM(1, 2)}.]
    ~ temp item = LIST_RANDOM(LIST_ALL(fruit))
    ~ bag += item
    ~ coins = coins - 2
    A {item}.
    -> gate
- -> DONE

=== lane ===
~ temp steps = RANDOM(2, 4)
The lane is {steps} steps long. # place: lane { steps > 2: night | day }
+ (walk) [Walk.]
    {TURNS_SINCE(-> gate) > 1: A long while.|A moment.}
+ (run) [Run.]
    ~ coins = coins + RANDOM(0, 1)
    Breath.
-
    {! First time through.}
    ->->

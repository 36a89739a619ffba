// The same thread is offered twice in one menu, by a tunnel that asks it twice.
-> market
=== market ===
A market.
<- stall
<- stall
+ (leave) [Leave.]
    -> END
=== stall ===
+ (buy) [Buy a pear.]
    A pear.
    -> market
+ [Ask the price.]
    Too much.
    -> market

=== deck ===
# chapter: The deck
Past the breakwater the wind begins.
* (coat) [Offer your coat.]
    “I have one,” she says.
* (tea) [Fetch two teas.]
    ~ nerve = nerve + 1
    They are mostly sugar.
- Her name is Ines.
* (ask) {nerve > 1} [Ask whom she is leaving.]
    “A house,” she says.
* (weather) [Talk of the weather.]
    There is a good deal of it.
* (hush) [Say nothing.]
    The wind says it all.
- Far out a lighthouse turns.
* [Close your eyes.]
    Red, and then not.
* [Count the flashes.]
    Two, and a long dark.
- “And you?” says Ines.
* (shrug) [Shrug.]
    She lets it be.
* (tell) [Tell her why you go.]
    You begin badly.
    ** (lie) [Say that there is work.]
        She nods at that.
    ** (truth) [Say that nobody asked you to stay.]
        She takes that, and keeps it.
- Toward four the sky goes gray.
* (sleep) [Sleep a little.]
    You sleep like luggage.
* (stay_up) [Stay up with her.]
    Neither of you says much.
- -> harbor

=== harbor ===
# chapter: The harbor
The ramp goes down into fog.
* (first) [Be the first ashore.]
    The first, by a step.
* (last) [Let everybody else go first.]
    It takes a long time, and is soon over.
- Her suitcase stands between you.
* [Carry your own bag.]
    It weighs nothing.
* [Carry her suitcase.]
    It is full of books, or stones.
- A taxi waits with its door open.
* (goodbye) [Say goodbye.]
    She says it too.
* (nod) [Nod.]
    She nods.
* (number) {nerve > 2} [Ask for her number.]
    She writes it on your ticket, or on the back of your hand.
- The driver looks at his watch.
* (walk) [Walk into the town.]
    It smells of bread.
* (ride) [Ask which way she is going.]
    “Yours,” says Ines.
- # ending: ashore
The fog lifts.
-> END

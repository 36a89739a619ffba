// Who goes down to the cellar never comes up: both of its options lead round in it. The garden has a way out.
-> house
=== house ===
A house.
+ (cellar_door) [Down to the cellar.]
    -> cellar
+ (garden_door) [Out to the garden.]
    -> garden
=== cellar ===
A cellar.
+ (left) [Left.]
    Coal.
    -> cellar
+ (right) [Right.]
    Apples.
    -> cellar
=== garden ===
A garden.
+ (look) [Look around.]
    A wall.
    -> garden
+ (gate) [Through the gate.]
    The road.
    -> END

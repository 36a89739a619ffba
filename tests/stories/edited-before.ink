// The story as it was when it was played.
Morning.
* (tea) [Tea.]
    Steam.
* (coffee) [Coffee.]
    Foam.
- Noon.
* (walk) [Walk.]
    Gravel.
* (sleep) [Sleep.]
    Feathers.
- Evening.
* (read) [Read.]
- Night.
-> END

"""A city at night, seen from a hill: a plain of streets that run together at the horizon, large and few near by, fine and hazed far off.

All is reckoned from the eye: `u` metres out along the avenues, `v` metres across them. Every light is a soft disc of its own size and colour
in one mesh; haze and the glow of whole districts are laid into the plain itself.
"""

import math
import random

import bpy
from mathutils import Vector, noise

from kit.shapes import solid

AMBER, SODIUM, WARM, PALE, GREEN, RED = (1.0, 0.60, 0.26), (1.0, 0.43, 0.12), (1.0, 0.76, 0.50), (0.72, 0.82, 1.0), (0.42, 0.95, 0.62), (1.0, 0.16, 0.08)


class Plain:
    """The plain at `level_m`, seen from `eye_m`; its avenues run out along `bearing` (metres sideways to each metre on)."""

    def __init__(self, eye_m, level_m, bearing, near_m, far_m, parks, mounds, glow, ink=(0.006, 0.008, 0.017)):
        self.eye, self.level_m, self.drop_m = Vector(eye_m), level_m, eye_m[2] - level_m
        self.bearing, self.near_m, self.far_m = bearing, near_m, far_m
        self.parks, self.mounds, self.glow, self.ink = parks, mounds, Vector(glow), Vector(ink)

    def at(self, u, v, up_m=1.0):
        return Vector((self.eye.x + self.bearing * u + v, self.eye.y + u, self.level_m + up_m))

    def life(self, u, v):
        """How much is lit hereabouts, 0..1: districts, and parks that are dark to their edge."""
        for pu, pv, long, wide in self.parks:
            if ((u - pu) / long) ** 2 + ((v - pv) / wide) ** 2 < 1:
                return 0.0
        # Districts keep their size in the picture, as near ones are streets and far ones are towns.
        broad = noise.noise(Vector((3.1 * math.log(u), 3.4 * v / u, 4.7)))
        fine = noise.noise(Vector((9.0 * math.log(u), 8.0 * v / u, 1.3)))
        return max(0.04, min(1.0, 0.60 + 0.85 * broad + 0.35 * fine))

    def air(self, u):
        """How much haze there is before what lies `u` metres out."""
        return 1 - math.exp(-((max(0.0, u - 0.6 * self.near_m) / (self.drop_m * 24)) ** 0.9))

    def hidden(self, u, v, up_m=1.0):
        """Whether a dark hill stands before it."""
        for mu, mv, half, tall in self.mounds:
            if u > mu:
                side, rise = (v / u - mv / mu) * mu / half, (self.drop_m / mu - (self.drop_m - up_m) / u) * mu / tall
                if abs(side) < 1 and rise < math.cos(side * math.pi / 2) ** 1.3:
                    return True
        return False

    def ground(self, sky_half=1.1, columns=90, rows=70):
        """The plain itself: ink near by, haze far off, a little lighter over what is lit."""
        far = self.far_m * 5
        vertices, tones = [], []
        for j in range(rows + 1):
            u = self.near_m * 0.3 * (far / (self.near_m * 0.3)) ** (j / rows)
            haze = self.air(u)
            for i in range(columns + 1):
                v = (2 * i / columns - 1) * sky_half * u
                lit = self.life(u, v) * math.exp(-u / (self.drop_m * 60))
                vertices.append(self.at(u, v, 0))
                tones.append(self.ink.lerp(self.glow, haze) + Vector((0.020, 0.0105, 0.0055)) * lit * (0.35 + haze))
        faces = [(j * (columns + 1) + i, j * (columns + 1) + i + 1, (j + 1) * (columns + 1) + i + 1, (j + 1) * (columns + 1) + i) for j in range(rows) for i in range(columns)]
        _shining("plain", vertices, faces, tones)
        for k, (mu, mv, half, tall) in enumerate(self.mounds):
            crest = [(mv + half * s, tall * math.cos(s * math.pi / 2) ** 1.3 * (1 + 0.10 * noise.noise(Vector((s * 4, k, 0.5))))) for s in [n / 24 - 1 for n in range(49)]]
            points = [p for v, up in crest for p in (self.at(mu, v, -2), self.at(mu, v, up))]
            shade = self.ink.lerp(self.glow, self.air(mu) * 0.55)
            _shining("dark hill", points, [(2 * n, 2 * n + 2, 2 * n + 3, 2 * n + 1) for n in range(48)], [shade * (1.25 if n % 2 == 0 else 0.8) for n in range(98)])

    def mountains(self, out_m, tall_m, half=0.9):
        """The far side of it all: an outline, and the haze that its foot stands in."""
        crest = [(n / 90) * half * out_m for n in range(-90, 91)]
        points, tones = [], []
        for v in crest:
            rise = 0.55 + 1.1 * noise.noise(Vector((v / out_m * 3.1, 0.3, 2.0))) + 0.30 * noise.noise(Vector((v / out_m * 13, 1.7, 0.4)))
            points += [self.at(out_m, v - self.bearing * out_m, 0), self.at(out_m, v - self.bearing * out_m, self.drop_m + tall_m * max(0.12, rise))]
            tones += [self.glow, self.glow * 0.62 + Vector((0.0, 0.002, 0.006))]
        _shining("mountains", points, [(2 * n, 2 * n + 2, 2 * n + 3, 2 * n + 1) for n in range(180)], tones)

    def streets(self, block_m, main_every, main_v, lamp_m, half, seed):
        """Lamps along avenues and the streets across them; every so many avenues, counted from that at `main_v`, one is a main one. Returns lights: (point, picture radius, colour)."""
        dice, lights = random.Random(seed), []
        wide, deep = block_m
        u = self.near_m
        while u < self.far_m:
            # The step keeps the lamps of one avenue a few points apart in the picture, however far off.
            step = max(lamp_m, u * u / (self.drop_m * 190))
            for k in range(-int(half * u / wide) - 1, int(half * u / wide) + 2):
                main = k % main_every == 0
                v = main_v + k * wide
                life = self.life(u, v)
                if life and (main or dice.random() < (0.25 + 0.75 * life) * min(1.0, (self.drop_m * 7 / u) ** 1.5)):
                    for side in ((-0.9, 0.9) if main else (dice.gauss(0, 0.5 + 0.004 * u),)):
                        self._add(lights, dice, u + dice.uniform(*((-0.1, 0.1) if main else (-0.5, 0.5))) * step, v + side, (1.25 if main else 0.55) * (0.5 + 0.5 * life), SODIUM if main else dice.choice((SODIUM, AMBER, AMBER)), 1.15 if main else 0.85)
            u += step
        k = 0
        while (u := self.near_m + deep * k) < self.drop_m * 22:
            k += 1
            v = -half * u
            while v < half * u:
                life = self.life(u, v)
                if life and dice.random() < 0.2 + 0.8 * life:
                    self._add(lights, dice, u, v + dice.uniform(-0.4, 0.4), 0.5 * life * min(1, self.drop_m * 8 / u), dice.choice((AMBER, AMBER, WARM, SODIUM)), 0.85)
                v += max(lamp_m * 0.8, u * 0.014)
        return lights

    def windows(self, count, half, seed):
        """Everybody's light: of all colours and strengths, most of them weak."""
        dice, lights = random.Random(seed), []
        for _ in range(count):
            low = self.drop_m / self.near_m * 1.05 * (self.near_m / self.far_m) ** dice.random()
            u = self.drop_m / low
            v = dice.uniform(-half, half) * u
            if dice.random() < self.life(u, v):
                tone = dice.choice((WARM, WARM, WARM, AMBER, AMBER, PALE, PALE, SODIUM, GREEN if dice.random() < 0.4 else WARM, RED if dice.random() < 0.35 else AMBER))
                self._add(lights, dice, u, v, 0.9 * min(2.2, math.exp(dice.gauss(-1.1, 0.8))), tone, dice.choice((0.7, 0.8, 1.0, 1.25)))
        return lights

    def downtown(self, u, v, count, step_m, tall_m, seed):
        """A few tall houses far off, grey with haze, with a floor or two awake."""
        dice, lights, points, tones = random.Random(seed), [], [], []
        for k in range(count):
            middle = v + (k - count / 2) * step_m + dice.uniform(-0.3, 0.3) * step_m
            tall = tall_m * (0.45 + 0.55 * math.exp(-(((k + 0.5) / count - 0.62) / 0.22) ** 2)) * dice.uniform(0.62, 1.0)
            half = step_m * dice.uniform(0.28, 0.42)
            shade = self.ink.lerp(self.glow, self.air(u) * dice.uniform(0.42, 0.60))
            for a, up in ((-half, -2), (half, -2), (half, tall), (-half, tall)):
                points.append(self.at(u + k % 3, middle + a, up))
                tones.append(shade if up > 0 else self.ink.lerp(self.glow, self.air(u)))
            for _ in range(int(tall / tall_m * 11)):
                self._add(lights, dice, u - 5, middle + dice.uniform(-0.8, 0.8) * half, dice.uniform(0.35, 0.9), dice.choice((WARM, AMBER, PALE)), 0.7, tall * dice.uniform(0.1, 0.95))
            if tall > tall_m * 0.8:
                self._add(lights, dice, u - 5, middle, 1.2, RED, 0.9, tall * 1.03)
        _shining("downtown", points, [tuple(range(4 * k, 4 * k + 4)) for k in range(count)], tones)
        return lights

    def avenue(self, v, lamp_m, bright, tone, seed=1):
        """One street alone, both rows of its lamps, from the foot of the hill to the horizon."""
        dice, lights, u = random.Random(seed), [], self.near_m * 0.86
        while u < self.far_m * 1.6:
            for side in (-0.9, 0.9):
                self._add(lights, dice, u, v + side, bright, tone, 1.25)
            u += max(lamp_m, u * u / (self.drop_m * 190))
        return lights

    def _add(self, lights, dice, u, v, bright, tone, size, up_m=1.0):
        if self.hidden(u, v, up_m):
            return
        haze = self.air(u)
        # Haze takes the blue out of a far lamp, and most of its strength.
        tint = Vector([c * (1 - haze * t) for c, t in zip(tone, (0.10, 0.34, 0.55))])
        near = min(1.0, self.near_m / u)
        lights.append((self.at(u, v, up_m), (0.00055 + 0.00150 * near**1.3) * size, tint * bright * (1 - 0.86 * haze) * dice.uniform(0.75, 1.25)))

    def shine(self, name, lights, strength, hers=False, nearer=0.4):
        """All `lights` as discs that face the lens, drawn nearer along their own line of sight so that none is sunk in the plain."""
        vertices, faces, tones = [], [], []
        for at, radius, tone in lights:
            spot = self.eye.lerp(at, nearer)
            away = self.eye - spot
            radius *= away.length
            away.normalize()
            east = Vector((-away.y, away.x, 0)).normalized()
            up = east.cross(away)
            faces.append(tuple(range(len(vertices), len(vertices) + 4)))
            vertices += [spot + (east * sx + up * sy) * radius for sx, sy in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
            tones += [tone] * 4
        return _shining(name, vertices, faces, tones, strength, hers, disc=True)


def _shining(name, vertices, faces, tones, strength=1.0, hers=False, disc=False):
    """A mesh that shines in the colours of its own points; as discs, each face is a round and what is behind it stays seen."""
    made = bpy.data.materials.new(name)
    made.use_nodes = True
    nodes, links = made.node_tree.nodes, made.node_tree.links
    nodes.clear()
    tint, shine, end = (nodes.new(f"ShaderNode{k}") for k in ("VertexColor", "Emission", "OutputMaterial"))
    tint.layer_name, shine.inputs["Strength"].default_value = "tone", strength
    made["hers"], made["clear of fog"] = hers, True
    made.cycles.sample_as_light = False
    links.new(tint.outputs[0], shine.inputs["Color"])
    out = shine.outputs[0]
    if disc:
        where, shift, shape, fall, paint, clear, both = (nodes.new(f"ShaderNode{k}") for k in ("UVMap", "Mapping", "TexGradient", "MapRange", "MixRGB", "BsdfTransparent", "AddShader"))
        shift.inputs["Location"].default_value, shift.inputs["Scale"].default_value = (-1, -1, 0), (2, 2, 1)
        shape.gradient_type, paint.blend_type, paint.inputs[0].default_value = "SPHERICAL", "MULTIPLY", 1.0
        fall.inputs["From Max"].default_value = 0.5
        for a, b in ((where.outputs[0], shift.inputs[0]), (shift.outputs[0], shape.inputs[0]), (shape.outputs["Fac"], fall.inputs["Value"]), (tint.outputs[0], paint.inputs[1]),
                     (fall.outputs[0], paint.inputs[2]), (paint.outputs[0], shine.inputs["Color"]), (out, both.inputs[0]), (clear.outputs[0], both.inputs[1])):
            links.new(a, b)
        out = both.outputs[0]
    links.new(out, end.inputs[0])
    thing = solid(name, vertices, faces, made, smooth=False)
    paint = thing.data.color_attributes.new(name="tone", type="FLOAT_COLOR", domain="POINT")
    for k, tone in enumerate(tones):
        paint.data[k].color = (*tone, 1)
    if disc:
        uv = thing.data.uv_layers.new(name="disc")
        for k in range(len(thing.data.loops)):
            uv.data[k].uv = ((0, 0), (1, 0), (1, 1), (0, 1))[k % 4]
        thing["veil"] = True
    thing.visible_shadow = thing.visible_diffuse = thing.visible_glossy = False
    return thing

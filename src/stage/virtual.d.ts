/** The parts of Phaser that the stage uses, built from its sources by `phaserBuild`. */
declare module 'virtual:phaser' {
  import type * as Phaser from 'phaser';

  export const Game: typeof Phaser.Game;
  export const Scene: typeof Phaser.Scene;
  export const Shader: typeof Phaser.GameObjects.Shader;
}

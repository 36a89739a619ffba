import { storyCommand } from './command';

// npm runs scripts in the project's folder, and says in INIT_CWD where it was called.
process.exitCode = await storyCommand(process.argv.slice(2), {
  from: process.env.INIT_CWD ?? process.cwd(),
  home: process.cwd(),
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
});

/** What this process has worked, its tidying of memory included, in ms, so that what else the machine does is not in it. */
export const workedMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * The processor time that work takes, in milliseconds. Unlike the time on the clock it does not grow when other programs
 * want the processor too.
 */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

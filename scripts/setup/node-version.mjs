/**
 * Whether the Node that runs is one that this project runs on. The range is the one of `engines` in package.json, read
 * without any package, because this is asked before there are packages.
 */

/** @param {string} text a version such as `20.19` or `v22.12.0` @returns {readonly [number, number, number]} */
const parts = (text) => {
  const [major = 0, minor = 0, patch = 0] = text.replace(/^v/, '').split('.').map(Number);
  return [major, minor, patch];
};

/** @param {readonly number[]} a @param {readonly number[]} b @returns {boolean} true where `a` is `b` or later */
const reaches = (a, b) => {
  const differing = a.findIndex((part, i) => part !== b[i]);
  return differing === -1 || (a[differing] ?? 0) > (b[differing] ?? 0);
};

/**
 * Whether a version lies in a range.
 * @param {string} version such as `20.20.2`
 * @param {string} range of the form `^20.19 || ^22.12 || >=24`; nothing else is understood
 * @returns {boolean}
 * @throws where a part of the range has another form
 */
export function inRange(version, range) {
  const present = parts(version);
  return range.split('||').some((alternative) => {
    const [, operator, from = ''] = /^\s*(\^|>=)\s*([\d.]+)\s*$/.exec(alternative) ?? [];
    if (operator === undefined) throw new Error(`The range “${range}” in package.json has a form that is not known.`);
    const wanted = parts(from);
    return reaches(present, wanted) && (operator === '>=' || present[0] === wanted[0]);
  });
}

/**
 * What is wrong with the Node that runs.
 * @param {string} version of Node, such as `20.20.2`
 * @param {string} range the `engines.node` of package.json
 * @returns {string | null} one sentence, or null where it will do
 */
export function nodeFault(version, range) {
  if (inRange(version, range)) return null;
  return `This needs Node ${range.replaceAll('||', 'or')}, and it is Node ${version} that runs. A newer one is at https://nodejs.org.`;
}

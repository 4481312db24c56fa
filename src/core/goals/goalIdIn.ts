/**
 * The id of the goal to which a link leads: what stands behind its `#`, or its last part. A tool may lead elsewhere to the same goal,
 * and people may copy the address with what their browser put behind it.
 * @example
 * goalIdIn('https://app.clickup.com/9000/goals/1#b2c4') //=> 'b2c4'
 * goalIdIn('https://app.asana.com/0/goal/1001?focus=true') //=> '1001'
 */
export function goalIdIn(link: string): string {
  const [address = '', fragment = ''] = link.trim().split('#');
  if (fragment !== '') return fragment;
  const [path = ''] = address.split('?');
  return path.replace(/\/+$/, '').split('/').pop() ?? '';
}

/** The colours of every tab. */
export const tabColors = {
  header: '#0b57d0',
  headerText: '#ffffff',
  objective: '#eef3fd',
  sampleText: '#5f6368',
} as const;

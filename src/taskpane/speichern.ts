/** Hands the user a text as a file to save; nothing leaves the machine. */
export const speichere = (name: string, text: string): void => {
  const link = document.createElement('a');
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
};

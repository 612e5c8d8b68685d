const two = (value: number): string => String(value).padStart(2, '0');

/** Hours, minutes and seconds, the same in every language: `1:30:05`. */
export function clockFigure(seconds: number, minus = '−'): string {
  const total = Math.abs(seconds);
  const figure = `${Math.floor(total / 3600)}:${two(Math.floor(total / 60) % 60)}:${two(total % 60)}`;
  return seconds < 0 ? minus + figure : figure;
}

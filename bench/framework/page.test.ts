import { expect, it } from 'vitest';
import { frameworkPage } from './page.ts';

it('names every file, as Framework wants, and reads it by its format', () => {
  const page = frameworkPage('Lutèce', 'csv', [2024, 2023]);
  expect(page).toMatch(/^# Lutèce\n/);
  expect(page).toContain('const days = FileAttachment("days.csv").csv({typed: true});');
  expect(page).toContain('[2024, () => FileAttachment("hours/2024.csv").csv({typed: true})],');
  expect(page).toContain('[2023, () => FileAttachment("hours/2023.csv").csv({typed: true})]\n');
});

it('tells Apache Arrow how to decompress', () => {
  expect(frameworkPage('Lutèce', 'arrow', [])).toContain('compressionRegistry.set');
  expect(frameworkPage('Lutèce', 'parquet', [])).not.toContain('compressionRegistry');
});

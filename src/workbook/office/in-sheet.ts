import { adresse, type Ort } from '../../domain/ort';

/** The address of a place without its sheet: `A1:K5`. */
export const inSheet = (ort: Ort): string => adresse({ ...ort, blatt: 'Blatt' }).slice('Blatt!'.length);

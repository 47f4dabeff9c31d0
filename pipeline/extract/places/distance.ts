/** Distances on the globe. */

const RADIAN = Math.PI / 180;
/** Mean radius of the earth. */
const RADIUS_KM = 6371.0088;

/** Great-circle distance in kilometres between two points in degrees (haversine formula). */
export function kilometres(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const h =
    Math.sin(((lat2 - lat1) * RADIAN) / 2) ** 2 +
    Math.cos(lat1 * RADIAN) * Math.cos(lat2 * RADIAN) * Math.sin(((lon2 - lon1) * RADIAN) / 2) ** 2;
  return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

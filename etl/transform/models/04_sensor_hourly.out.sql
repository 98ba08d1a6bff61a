select format('{} sensor-hours became {}, so a join lost or repeated footfall', before, after) as problem
from (select (select count(*) from sensor_hours) as before, (select count(*) from sensor_hourly) as after)
where before <> after;

select format('sensor {} has {} rows for {} hours of its life, so footfall would be lost or counted twice', sensor_id, delivered, expected) as problem
from (
  select
    sensors.sensor_id,
    (select count(*) from sensor_hours where sensor_hours.sensor_id = sensors.sensor_id) as delivered,
    (select count(*) from calendar where date >= installed_on and (removed_on is null or date < removed_on)) as expected
  from sensors
)
where delivered <> expected
limit 1;

select format('sensor {} has at {} status {} with count {}, so a count would be made up or lost', sensor_id, hour, status, visits) as problem
from sensor_hours
where (status = 'ok') <> (visits is not null) or visits < 0 or status not in ('ok', 'failed', 'closed', 'missing')
limit 1;

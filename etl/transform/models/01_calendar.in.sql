select format('sensor {} is removed on {}, before it is installed on {}, so it would have no footfall at all', sensor_id, removed_on, installed_on) as problem
from sensors
where removed_on < installed_on
limit 1;

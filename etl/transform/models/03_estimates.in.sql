select format('sensor {} has {} estimates for the hour {}, so it would be counted more than once', sensor_id, count(*), hours) as problem
from estimated
group by sensor_id, hours
having count(*) > 1
limit 1;

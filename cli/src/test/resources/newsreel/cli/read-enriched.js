// Prints the values of a topic, as plain kafkajs reads them. Arguments: servers, topic, how many.
const { Kafka, logLevel } = require('kafkajs');

const [servers, topic, wanted] = process.argv.slice(2);
const kafka = new Kafka({ clientId: 'newsreel-it', brokers: servers.split(','), logLevel: logLevel.ERROR });
const consumer = kafka.consumer({ groupId: `kafkajs-${process.pid}`, maxBytesPerPartition: 16 * 1024 * 1024 });

let printed = 0;
consumer.on(consumer.events.CRASH, () => process.exit(3));

(async () => {
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await consumer.run({
    eachMessage: async ({ message }) => {
      console.log(message.value.toString());
      printed += 1;
      if (printed === Number(wanted)) {
        process.exit(0);
      }
    },
  });
})();

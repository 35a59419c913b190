// An app that knows the platform only through the vendor's own library: checks, opens and answers sealed messages.
import { createServer } from 'node:http';
import wecom from '@wecom/crypto';

const [token, aesKey, corpId] = process.argv.slice(2);

const server = createServer((request, response) => {
  const query = new URL(request.url, 'http://app').searchParams;
  let body = '';
  request.on('data', (part) => { body += part; });
  request.on('end', () => {
    const sealed = request.method === 'GET' ? query.get('echostr') : field(body, 'Encrypt');
    const expected = wecom.getSignature(token, query.get('timestamp'), query.get('nonce'), sealed);
    const opened = wecom.decrypt(aesKey, sealed);
    if (expected !== query.get('msg_signature') || opened.id !== corpId) {
      response.writeHead(403).end();
    } else {
      response.end(request.method === 'GET' ? opened.message : reply(opened.message));
    }
  });
});

function field(xml, name) {
  return new RegExp(`<${name}><!\\[CDATA\\[([\\s\\S]*?)\\]\\]></${name}>`).exec(xml)[1];
}

function reply(message) {
  const xml = `<xml><ToUserName><![CDATA[${field(message, 'FromUserName')}]]></ToUserName>`
    + `<FromUserName><![CDATA[${corpId}]]></FromUserName><CreateTime>1700000000</CreateTime>`
    + `<MsgType>text</MsgType><Content><![CDATA[${field(message, 'Content')}]]></Content></xml>`;
  const encrypt = wecom.encrypt(aesKey, xml, corpId);
  const signature = wecom.getSignature(token, '1700000000', 'n1', encrypt);
  return `<xml><Encrypt><![CDATA[${encrypt}]]></Encrypt><MsgSignature>${signature}</MsgSignature>`
    + '<TimeStamp>1700000000</TimeStamp><Nonce>n1</Nonce></xml>';
}

// the test ends by closing the pipe, however it ends
process.stdin.resume().on('end', () => process.exit(0));
server.listen(0, '127.0.0.1', () => console.log(server.address().port));

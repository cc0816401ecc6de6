# finding: 15
# finding: 22
from google import genai

client = genai.Client(api_key="key")


def ask(prompt: str) -> str:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    return (response.text or "").upper()
# tests
import unittest
from unittest import mock

from app import service


class TestAsk(unittest.TestCase):
    def setUp(self) -> None:
        self.client = mock.MagicMock()
        patcher = mock.patch.object(service, "client", self.client)
        patcher.start()
        self.addCleanup(patcher.stop)

    def test_ask(self) -> None:
        self.client.models.generate_content.return_value = mock.Mock(text="io")
        self.assertEqual(service.ask("A moon?"), "IO")
        self.client.models.generate_content.assert_called_once()
        args, kwargs = self.client.models.generate_content.call_args
        self.assertEqual(kwargs["contents"], "A moon?")

    def test_down(self) -> None:
        self.client.models.generate_content.side_effect = [TimeoutError(), mock.Mock(text="io")]
        with self.assertRaises(TimeoutError):
            service.ask("A moon?")
        self.assertEqual(service.ask("A moon?"), "IO")
        self.assertEqual(self.client.models.generate_content.call_count, 2)
# output
import unittest
from unittest import mock

from app import service


class TestAsk(unittest.TestCase):
    def setUp(self) -> None:
        self.client = mock.MagicMock()
        patcher = mock.patch.object(service, "client", self.client)
        patcher.start()
        self.addCleanup(patcher.stop)

    def test_ask(self) -> None:
        self.client.interactions.create.return_value = mock.Mock(output_text="io")
        self.assertEqual(service.ask("A moon?"), "IO")
        self.client.interactions.create.assert_called_once()
        args, kwargs = self.client.interactions.create.call_args
        self.assertEqual(kwargs["input"], "A moon?")

    def test_down(self) -> None:
        self.client.interactions.create.side_effect = [TimeoutError(), mock.Mock(output_text="io")]
        with self.assertRaises(TimeoutError):
            service.ask("A moon?")
        self.assertEqual(service.ask("A moon?"), "IO")
        self.assertEqual(self.client.interactions.create.call_count, 2)

# finding: GI101 10 GI511
import argparse

from google import genai

client = genai.Client()


class Asking(argparse.Action):
    def _ask(self, prompt: str):
        return client.models.generate_content(model="gemini-2.5-flash", contents=prompt)

    def __call__(self, parser, namespace, values, option_string=None):
        print(self._ask(str(values)).text)


parser = argparse.ArgumentParser()
parser.add_argument("--ask", action=Asking)
parser.parse_args(["--ask", "Name a moon."])

// Written by qsvcutil VERSION. Changes will be lost: run it again instead.
// qsvcutil --role both calculator.wsdl
#include "calculator_service.h"

namespace Calculator {

namespace {

const char *const calculatorContractWsdl[] = {
R"wsdl(<wsdl:definitions targetNamespace="http://Microsoft.ServiceModel.Samples" xmlns:tns="http://Microsoft.ServiceModel.Samples" xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:wsaw="http://www.w3.org/2006/05/addressing/wsdl">
  <wsdl:types>
    <xs:schema targetNamespace="http://Microsoft.ServiceModel.Samples" elementFormDefault="qualified" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:tns="http://Microsoft.ServiceModel.Samples">
      <xs:element name="Add">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="n1" type="xs:double"/>
            <xs:element name="n2" type="xs:double"/>
          </xs:sequence>
        </xs:complexType>
      </xs:element>
      <xs:element name="AddResponse">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="AddResult" type="xs:double"/>
          </xs:sequence>
        </xs:complexType>
      </xs:element>
      <xs:element name="Subtract">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="n1" type="xs:double"/>
            <xs:element name="n2" type="xs:double"/>
          </xs:sequence>
        </xs:complexType>
      </xs:element>
      <xs:element name="SubtractResponse">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="SubtractResult" type="xs:double"/>
          </xs:sequence>
        </xs:complexType>
      </xs:element>
      <xs:element name="Multiply">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="n1" type="xs:double"/>
            <xs:element name="n2" type="xs:double"/>
          </xs:sequence>
        </xs:complexType>
      </xs:element>
      <xs:element name="MultiplyResponse">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="MultiplyResult" type="xs:double"/>
          </xs:sequence>
        </xs:complexType>
      </xs:element>
      <xs:element name="Divide">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="n1" type="xs:double"/>
            <xs:element name="n2" type="xs:double"/>
          </xs:sequence>
        </xs:complexType>
      </xs:element>
      <xs:element name="DivideResponse">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="DivideResult" type="xs:double"/>
          </xs:sequence>
        </xs:complexType>
      </xs:element>
      <xs:complexType name="MathFault">
        <xs:annotation>
          <xs:documentation>What a service says when it will not compute.</xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="operation" type="xs:string"/>
          <xs:element name="problemType" type="xs:string"/>
        </xs:sequence>
      </xs:complexType>
      <xs:element name="MathFault" type="tns:MathFault"/>
    </xs:schema>
  </wsdl:types>
  <wsdl:message name="ICalculator_Add_InputMessage">
    <wsdl:part name="parameters" element="tns:Add"/>
  </wsdl:message>
  <wsdl:message name="ICalculator_Add_OutputMessage">
    <wsdl:part name="parameters" element="tns:AddResponse"/>
  </wsdl:message>
  <wsdl:message name="ICalculator_Subtract_InputMessage">
    <wsdl:part name="parameters" element="tns:Subtract"/>
  </wsdl:message>
  <wsdl:message name="ICalculator_Subtract_OutputMessage">
    <wsdl:part name="parameters" element="tns:SubtractResponse"/>
  </wsdl:message>
  <wsdl:message name="ICalculator_Multiply_InputMessage">
    <wsdl:part name="parameters" element="tns:Multiply"/>
  </wsdl:message>
  <wsdl:message name="ICalculator_Multiply_OutputMessage">
    <wsdl:part name="parameters" element="tns:MultiplyResponse"/>
  </wsdl:message>
  <wsdl:message name="ICalculator_Divide_InputMessage">
    <wsdl:part name="parameters" element="tns:Divide"/>
  </wsdl:message>
  <wsdl:message name="ICalculator_Divide_OutputMessage">
    <wsdl:part name="parameters" element="tns:DivideResponse"/>
  </wsdl:message>
  <wsdl:message name="ICalculator_Divide_MathFaultFault_FaultMessage">
    <wsdl:part name="detail" element="tns:MathFault"/>
  </wsdl:message>
  <wsdl:portType name="ICalculator">
    <wsdl:documentation>Arithmetic on two numbers.</wsdl:documentation>
    <wsdl:operation name="Add">
      <wsdl:documentation>n1 + n2</wsdl:documentation>
      <wsdl:input wsaw:Action="http://Microsoft.ServiceModel.Samples/ICalculator/Add" message="tns:ICalculator_Add_InputMessage"/>
      <wsdl:output wsaw:Action="http://Microsoft.ServiceModel.Samples/ICalculator/AddResponse" message="tns:ICalculator_Add_OutputMessage"/>
    </wsdl:operation>
    <wsdl:operation name="Subtract">
      <wsdl:documentation>n1 - n2</wsdl:documentation>
      <wsdl:input wsaw:Action="http://Microsoft.ServiceModel.Samples/ICalculator/Subtract" message="tns:ICalculator_Subtract_InputMessage"/>
      <wsdl:output wsaw:Action="http://Microsoft.ServiceModel.Samples/ICalculator/SubtractResponse" message="tns:ICalculator_Subtract_OutputMessage"/>
    </wsdl:operation>
    <wsdl:operation name="Multiply">
      <wsdl:documentation>n1 * n2</wsdl:documentation>
      <wsdl:input wsaw:Action="http://Microsoft.ServiceModel.Samples/ICalculator/Multiply" message="tns:ICalculator_Multiply_InputMessage"/>
      <wsdl:output wsaw:Action="http://Microsoft.ServiceModel.Samples/ICalculator/MultiplyResponse" message="tns:ICalculator_Multiply_OutputMessage"/>
    </wsdl:operation>
    <wsdl:operation name="Divide">
      <wsdl:documentation>n1 / n2, by the rules of IEEE 754: dividing by zero gives INF, -INF or NaN.</wsdl:documentation>
      <wsdl:input wsaw:Action="http://Microsoft.ServiceModel.Samples/ICalculator/Divide" message="tns:ICalculator_Divide_InputMessage"/>
      <wsdl:output wsaw:Action="http://Microsoft.ServiceModel.Samples/ICalculator/DivideResponse" message="tns:ICalculator_Divide_OutputMessage"/>
      <wsdl:fault name="MathFaultFault" wsaw:Action="http://Microsoft.ServiceModel.Samples/ICalculator/DivideMathFaultFault" message="tns:ICalculator_Divide_MathFaultFault_FaultMessage"/>
    </wsdl:operation>
  </wsdl:portType>
</wsdl:definitions>
)wsdl",
};

} // namespace

const ServiceModel::ContractDescription &CalculatorServiceBase::contract()
{
    static const ServiceModel::ContractDescription contract = [] {
        ServiceModel::ContractDescription result = calculatorContract();
        for (const char *piece : calculatorContractWsdl)
            result.wsdl += piece;
        return result;
    }();
    return contract;
}

} // namespace Calculator
